/// A template whose every name is resolved: rendering cannot fail.
package struct Template<Model: ViewModel>: Sendable {
    package func render(_ model: Model, into bytes: inout [UInt8]) {
    }
}
