import ArgumentParser

@main
struct Fahrplan: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fahrplan")
}
