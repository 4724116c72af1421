import StrategyModel

extension Projector {
    /// Every goal below the one it serves; those that serve none come first, in their order.
    func goalTable(anchor: String, index: StrategyIndex) -> ListTable<GoalRow> {
        ListTable(
            anchor: anchor, caption: Words.text("goals", language), count: formatter.number(index.goals.count),
            rows: goalTree(index).map { goalRow($0.goal, depth: $0.depth, index: index) })
    }

    /// What hangs in a circle of goals is listed behind the others.
    func goalTree(_ index: StrategyIndex) -> [(goal: Content<Goal>, depth: Int)] {
        let subgoals = index.backlinks.subgoals
        let roots = index.goals.filter { goal in
            !(goal.record.parent.flatMap(index.relations.target).map { id in index.goals.contains { $0.id == id } }
                ?? false)
        }
        var seen: Set<ContentID> = []
        var stack = roots.reversed().map { (goal: $0, depth: 0) }
        var tree: [(goal: Content<Goal>, depth: Int)] = []
        while let next = stack.popLast() {
            guard seen.insert(next.goal.id).inserted else { continue }
            tree.append(next)
            stack += (subgoals[next.goal.id] ?? []).reversed().map { ($0, next.depth + 1) }
        }
        return tree + index.goals.filter { !seen.contains($0.id) }.map { ($0, 0) }
    }

    func goalRow(_ content: Content<Goal>, depth: Int = 0, index: StrategyIndex) -> GoalRow {
        let goal = content.record
        let count = index.relations.measures(.goal, content.id).count
        return GoalRow(
            number: goal.number, title: goal.title, url: linker.url(content.id), teaser: goal.teaser,
            level: goal.level?.label[language], depth: depth, target: goal.target, due: goal.due.map(formatter.date),
            measures: count == 0 ? nil : formatter.number(count))
    }

    func goalSheet(_ content: Content<Goal>, index: StrategyIndex) -> GoalSheet {
        let goal = content.record
        let measures = index.relations.measures(.goal, content.id)
        var sheet = GoalSheet(anchor: Linker.anchor(content.id), title: goal.title)
        (sheet.number, sheet.teaser, sheet.target) = (goal.number, goal.teaser, goal.target)
        sheet.level = goal.level?.label[language]
        sheet.due = goal.due.map(formatter.date)
        sheet.parent = goal.parent.flatMap { found($0, index) }
        sheet.subgoals = (index.backlinks.subgoals[content.id] ?? []).map { goalRow($0, index: index) }
        sheet.fields = goal.fields.compactMap { found($0, index) }
        sheet.indicators = indicators(goal.indicators, index)
        sheet.sdg = nations(goal.sdg)
        if !measures.isEmpty {
            let anchor = isReport ? Linker.anchor(content.id) : "goal"
            sheet.measures = measureTable(measures, anchor: "measures_\(anchor)", index: index)
        }
        sheet.origins = (index.backlinks.participations[content.id] ?? []).map { link($0) }
        sheet.body = body(content)
        sheet.sources = sources(content.common.sources)
        sheet.asOf = asOf(content.common.asOf)
        return sheet
    }

    func nations(_ numbers: [Int]) -> [GoalOfNations] {
        numbers.map { GoalOfNations(number: String($0), title: NationsGoals.name($0)[language]) }
    }
}
