import Charts
import Diagnostics
import Markup
import StrategyModel

/// Fills the smaller view models. One for each page; what links look like is the linker's business, so site and report
/// share everything here.
final class Projector: Sendable {
    let site: Site
    let index: StrategyIndex?
    let linker: Linker
    let formatter: Formatter
    let phrases: Phrases

    init(_ site: Site, _ index: StrategyIndex?, _ linker: Linker) {
        self.site = site
        self.index = index
        self.linker = linker
        formatter = Formatter(site.language)
        phrases = Phrases(language: site.language)
    }

    var language: Language { site.language }
    var isReport: Bool { linker.isReport }

    func sources(_ sources: [Source]) -> [SourceRow] {
        sources.map { SourceRow(title: $0.title, url: $0.url, asOf: $0.asOf.map(formatter.date)) }
    }

    func asOf(_ date: PartialDate?) -> String? { date.map(formatter.date) }

    func link(_ id: ContentID, title: String, number: String? = nil) -> Link {
        Link(title: title, url: linker.url(id), number: number)
    }

    /// A link to the organisation if it is a municipality of the strategy, else its name.
    func party(_ mention: Mention, in strategy: String?) -> Link {
        party(mention, site.names.target(of: mention, in: strategy))
    }

    /// The same, if it is known already what is mentioned.
    func party(_ mention: Mention, _ id: ContentID?) -> Link {
        guard let id, let title = index?.title(id) else { return Link(title: mention.text, url: nil) }
        return link(id, title: title)
    }

    func picture(_ picture: StrategyModel.Picture?, from path: String) -> Picture? {
        guard let picture, let file = picture.file, let url = linker.picture(file.path, from: path) else { return nil }
        return Picture(url: url, alternative: picture.alt ?? "", credit: picture.credit)
    }

    func status(_ status: Status?, reason: String? = nil) -> StatusMark {
        StatusMark(StatusShape.signs[status?.shape ?? .unknown, language], reason: reason)
    }

    /// How a contact is written: an e-mail address becomes a link.
    func contact(_ text: String?) -> Link? {
        text.map { text in
            let isAddress = text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(UInt8(ascii: " "))
            return Link(title: text, url: isAddress ? "mailto:" + text : text.hasPrefix("https://") ? text : nil)
        }
    }

    /// `2 abgeschlossen, 3 in Umsetzung`.
    func statusSummary(_ measures: MeasureList) -> String {
        statusSummary(measures.reduce(into: [:]) { $0[$1.status, default: 0] += 1 })
    }

    func statusSummary(_ counts: [Status?: Int]) -> String {
        phrases.statuses(
            (Status.allCases + [nil]).compactMap { status in counts[status].map { (status: status, count: $0) } })
    }
}

extension Status {
    var shape: StatusShape {
        switch self {
        case .idea: .idea
        case .planned: .planned
        case .inProgress: .inProgress
        case .done: .done
        case .continuous: .continuous
        case .conditional: .conditional
        case .paused: .paused
        case .blocked: .blocked
        case .cancelled: .cancelled
        case .merged: .merged
        case .superseded: .superseded
        }
    }
}

extension StatusShape {
    fileprivate static let signs = StatusSigns<Self> { shape in
        Status.allCases.first { $0.shape == shape }?.label ?? Localized(de: "keine Angabe", en: "not stated")
    }
}
