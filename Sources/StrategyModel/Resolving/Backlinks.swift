/// The mentions of a strategy the other way round: who mentions a goal, an indicator, a session.
package final class Backlinks: Sendable {
    package let subgoals: [ContentID: [Content<Goal>]]
    /// Goals by the indicators that measure them.
    package let goals: [ContentID: [Content<Goal>]]
    /// Participation by the measures and goals that came of it.
    package let participations: [ContentID: [Content<Participation>]]
    /// Participation by the stakeholders that took part.
    package let takingPart: [ContentID: [Content<Participation>]]
    /// Municipalities by the session that decided to take part.
    package let joined: [ContentID: [Content<Municipality>]]
    /// Items of sessions, by measure, latest first.
    package let agendas: [ContentID: [Agenda]]

    package struct Agenda: Sendable {
        package let session: Content<Session>
        package let item: AgendaItem
    }

    init(
        _ goals: [Content<Goal>], _ participations: [Content<Participation>], _ municipalities: [Content<Municipality>],
        _ sessions: [Content<Session>], target: (Mention) -> ContentID?
    ) {
        subgoals = Backlinks.inverse(goals) { $0.parent.flatMap(target).map { [$0] } ?? [] }
        self.goals = Backlinks.inverse(goals) { $0.indicators.compactMap(target) }
        self.participations = Backlinks.inverse(participations) { $0.ledTo.compactMap(target) }
        takingPart = Backlinks.inverse(participations) { $0.stakeholders.compactMap(target) }
        joined = Backlinks.inverse(municipalities) { $0.decision.flatMap(target).map { [$0] } ?? [] }
        agendas = sessions.reduce(into: [:]) { agendas, session in
            for item in session.record.agenda {
                for measure in Set(item.measures.compactMap(target)) {
                    agendas[measure, default: []].append(Agenda(session: session, item: item))
                }
            }
        }
    }

    private static func inverse<Record>(
        _ contents: [Content<Record>], _ targets: (Record) -> [ContentID]
    ) -> [ContentID: [Content<Record>]] {
        contents.reduce(into: [:]) { result, content in
            for target in targets(content.record) where result[target]?.last !== content {
                result[target, default: []].append(content)
            }
        }
    }
}
