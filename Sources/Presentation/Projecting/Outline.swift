import Cores
import Diagnostics
import StrategyModel

/// Which pages a site has. Never changed; it outlives edits that change only what pages say.
final class Outline: Sendable {
    let tasks: [PageTask]
    let paths: [String]
    private let shape: Shape
    private let positions = Lazy<[String: Int]>()

    /// `known`: of an earlier projection; it is the one if the pages are the same.
    static func of(_ projection: SiteProjection, known: Outline?) -> Outline {
        let shape = Shape(projection)
        return known.flatMap { $0.shape == shape ? $0 : nil } ?? Outline(projection, shape)
    }

    private init(_ projection: SiteProjection, _ shape: Shape) {
        self.shape = shape
        tasks = projection.tasks
        paths = tasks.map(\.path)
    }

    func position(of path: String) -> Int? {
        positions { Dictionary(zip(paths, paths.indices)) { first, _ in first } }[path]
    }
}

/// Everything that an outline depends on.
private struct Shape: Equatable {
    let arrangement: Arrangement
    let language: Language
    let strategies: [StrategyShape]

    init(_ projection: SiteProjection) {
        arrangement = projection.site.arrangement
        language = projection.site.language
        strategies = projection.indexes.map { index in
            StrategyShape(
                groupings: projection.groupings(index), municipalities: index.municipalities.map(\.id),
                participations: index.participations.map(\.id), sessions: index.sessions.map(\.id))
        }
    }

    static func == (one: Shape, other: Shape) -> Bool {
        one.arrangement === other.arrangement && one.language == other.language && one.strategies == other.strategies
    }
}

/// What the order in which contents stand does not say.
private struct StrategyShape: Equatable {
    let groupings: [Query.Grouping]
    let municipalities: [ContentID]
    let participations: [ContentID]
    let sessions: [ContentID]
}
