import Testing

@testable import Cores

@Suite struct ConcurrentMapTests {
    @Test func resultsStandInTheOrderOfTheElements() {
        let numbers = Array(0..<5000)
        let texts = numbers.concurrentMap { number in
            // The first ones take longest.
            (0..<(5000 - number) % 97).reduce("\(number)") { text, _ in String(text.reversed()) }.sorted()
        }
        #expect(texts == numbers.map { "\($0)".sorted() })
    }

    @Test func fewElements() {
        #expect([Int]().concurrentMap { $0 } == [])
        #expect([1].concurrentMap { $0 + 1 } == [2])
        #expect([1, 2].concurrentMap { $0 + 1 } == [2, 3])
    }

    @Test(arguments: [false, true]) func twoThingsAtOnce(isSingle: Bool) {
        func both() -> (String, [Int]) { Cores.both({ "eins" + "undzwanzig" }, { Array(0..<100) }) }
        for _ in 0..<100 {
            let (text, numbers) = isSingle ? Cores.onOne(both) : both()
            #expect(text == "einsundzwanzig")
            #expect(numbers == Array(0..<100))
        }
    }
}
