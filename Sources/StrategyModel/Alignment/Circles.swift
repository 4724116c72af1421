/// The circles of a graph: one for every group of nodes that all reach each other, found in one pass over its edges
/// (R. Tarjan, "Depth-first search and linear graph algorithms", 1972). Without recursion: content may be deep.
struct Circles {
    /// Each begins with its first node and follows the shortest way back to it.
    private(set) var all: [[Int]] = []
    private let edges: [[Int]]

    /// `edges`: where each node leads, by position.
    init(_ edges: [[Int]]) {
        self.edges = edges
        guard edges.contains(where: { !$0.isEmpty }) else { return }
        all = groups().compactMap { group in
            guard let first = group.min() else { return nil }
            return way(from: first, within: Set(group))
        }.sorted { $0[0] < $1[0] }
    }

    /// The shortest way from a node back to itself.
    private func way(from start: Int, within group: Set<Int>) -> [Int]? {
        var before: [Int: Int] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for target in edges[node] where group.contains(target) {
                if target == start {
                    var way = [node]
                    while let last = way.last, last != start, let earlier = before[last] { way.append(earlier) }
                    return way.reversed()
                }
                if before[target] == nil {
                    before[target] = node
                    queue.append(target)
                }
            }
        }
        return nil
    }

    private func groups() -> [[Int]] {
        var (index, low) = ([Int?](repeating: nil, count: edges.count), [Int](repeating: 0, count: edges.count))
        var (isOpen, open, groups) = ([Bool](repeating: false, count: edges.count), [Int](), [[Int]]())
        var counter = 0
        for root in edges.indices where index[root] == nil && !edges[root].isEmpty {
            var path: [(node: Int, edge: Int)] = [(root, 0)]
            while let (node, edge) = path.last {
                if edge == 0 {
                    (index[node], low[node], isOpen[node]) = (counter, counter, true)
                    counter += 1
                    open.append(node)
                }
                if edge < edges[node].count {
                    path[path.count - 1].edge += 1
                    let target = edges[node][edge]
                    if index[target] == nil {
                        path.append((target, 0))
                    } else if isOpen[target] {
                        low[node] = min(low[node], index[target] ?? 0)
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                if low[node] == index[node] {
                    var group: [Int] = []
                    while let last = open.popLast() {
                        isOpen[last] = false
                        group.append(last)
                        if last == node { break }
                    }
                    groups.append(group)
                }
            }
        }
        return groups
    }
}
