/// A measure's or field's number, a municipality's official key, and where it stands.
struct Number: Sendable {
    let text: String
    /// In its normal form.
    let key: String
    let range: Range<Int>

    init?(_ record: borrowing some ContentRecord) {
        guard let (field, text) = record.unique, let text, let range = record.marks[field] else { return nil }
        (self.text, self.range, key) = (text, range, NormalForm.key(text))
    }
}
