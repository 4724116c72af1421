/// How far a measure goes, seen from one municipality, in the order in which its page tells of them.
enum LocalReach: CaseIterable {
    case ownState, hereAlone, elsewhereToo, everywhere
}
