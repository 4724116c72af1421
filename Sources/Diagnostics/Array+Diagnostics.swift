extension [Diagnostic] {
    /// What a check has found, if it has.
    @inlinable
    public mutating func add(_ found: Diagnostic?) {
        if let found { append(found) }
    }
}
