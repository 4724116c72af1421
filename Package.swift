// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// `data`: what its tests read and nobody compiles.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
        exclude: data, swiftSettings: strict)
}

let package = Package(
    name: "fahrplan",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "fahrplan", targets: ["fahrplan"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
        // The judge of our front-matter reader; in the tests only.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        // C, for Swift has no variables of a thread.
        .target(name: "Arena"),

        // Arrows point down only; docs/architecture.md says what each module is for.
        module("Diagnostics"),
        module("Markup"),
        module("Cores"),
        module("FrontMatter", ["Diagnostics"]),
        module("Templates", ["Diagnostics", "Markup", "Cores"]),
        module("MarkdownKit", ["Diagnostics", "Markup", "CMarkGFM", "Arena"]),
        module("Charts", ["Markup"]),
        module("StrategyModel", ["Diagnostics", "FrontMatter", "MarkdownKit", "Cores"]),
        module("Presentation", ["StrategyModel", "Templates", "Charts", "Markup", "Cores"]),
        module(
            "Theming", ["Presentation", "Templates", "FrontMatter", "Markup", "Diagnostics", "Cores"],
            plugins: ["EmbedFiles"]),
        module(
            "Building",
            [
                "Theming", "Presentation", "StrategyModel", "MarkdownKit", "FrontMatter", "Templates", "Markup",
                "Diagnostics", "Cores",
            ]),
        module(
            "Preview",
            [
                "Building", "StrategyModel", "Diagnostics", "Markup", "Cores",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .executableTarget(
            name: "fahrplan",
            dependencies: [
                "Preview", "Building", "StrategyModel", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Puts themes/default and the starter site into the executable, at build time.
        .executableTarget(name: "embed-files", swiftSettings: strict),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),

        tests(of: "Diagnostics"),
        tests(of: "Cores"),
        tests(of: "Markup"),
        tests(of: "FrontMatter", [.product(name: "Yams", package: "Yams")]),
        tests(of: "Templates"),
        tests(of: "MarkdownKit"),
        tests(of: "StrategyModel"),
        tests(of: "Presentation"),
        tests(of: "Theming"),
        tests(of: "Building", ["Cores"], data: ["Golden"]),
        tests(of: "Preview", ["Building", "StrategyModel", "Diagnostics"]),
    ]
)
