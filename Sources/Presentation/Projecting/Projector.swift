import Charts
import Diagnostics
import Markup
import StrategyModel

/// Fills the smaller view models. One for each page; what links look like is the linker's business, so site and report
/// share everything here.
struct Projector: Sendable {
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
    var isReport: Bool {
        if case .report = linker.place { return true }
        return false
    }

    func sources(_ common: Common) -> [SourceRow] {
        common.sources.map { SourceRow(title: $0.title, url: $0.url, asOf: $0.asOf.map(formatter.date)) }
    }

    func asOf(_ common: Common) -> String? { common.asOf.map(formatter.date) }

    func link(_ id: ContentID, title: String, number: String? = nil) -> Link {
        Link(title: title, url: linker.url(id), number: number)
    }

    /// A link to the organisation if it is a municipality of the strategy, else its name.
    func party(_ mention: Mention, in strategy: String?) -> Link {
        guard let id = site.names.target(of: mention, in: strategy), let title = index?.title(id) else {
            return Link(title: mention.text, url: nil)
        }
        return link(id, title: title)
    }

    func picture(_ picture: StrategyModel.Picture?, from path: String) -> Picture? {
        guard let picture, let file = picture.file, let url = linker.picture(file.path, from: path) else { return nil }
        return Picture(url: url, alternative: picture.alt ?? "", credit: picture.credit)
    }

    func status(_ status: Status?, reason: String? = nil) -> StatusMark {
        guard let status else {
            return StatusMark(word: phrases.unknown, name: "unknown", shape: StatusShape.unknown.svg())
        }
        let name = status.rawValue.replacing("_", with: "-")
        return StatusMark(
            word: status.label[language], name: name, shape: (StatusShape(rawValue: name) ?? .unknown).svg(),
            reason: reason)
    }

    /// How a contact is written: an e-mail address becomes a link.
    func contact(_ text: String?) -> Link? {
        text.map { text in
            let isAddress = text.contains("@") && !text.contains(" ")
            return Link(title: text, url: isAddress ? "mailto:" + text : text.hasPrefix("https://") ? text : nil)
        }
    }

    /// `2 abgeschlossen, 3 in Umsetzung`.
    func statusSummary(_ measures: [PlacedMeasure]) -> String {
        let counts = (Status.allCases.map(Optional.some) + [nil]).map { status in
            (status: status, count: measures.count { $0.measure.status == status })
        }
        return phrases.statuses(counts.filter { $0.count > 0 })
    }
}
