// swift-tools-version: 6.1
import PackageDescription

// Lets the compiler specialise generic code of one module in another. A view's slots are generic over the view, and
// without it every value of a page goes through unspecialised code. That takes optimised modules, which the compiler
// would otherwise make apart from their code, optimising everything twice.
let optimized: [SwiftSetting] = [
  .unsafeFlags(["-cross-module-optimization", "-no-emit-module-separately-wmo"], .when(configuration: .release))
]

let package = Package(
  name: "craftwall",
  products: [
    .executable(name: "craftwall", targets: ["craftwall"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The command
    .executableTarget(
      name: "craftwall",
      dependencies: [
        "WallSite", "HonorRoll", "Markdown", "Diagnostics", "FrontMatter", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: optimized),

    // The site, from records to files
    .target(
      name: "WallSite",
      dependencies: ["HonorRoll", "StringTemplates", "Markdown", "FrontMatter", "HanText", "Diagnostics", "CLinux"],
      swiftSettings: optimized),

    // The domain: records, links, rules, orders
    .target(
      name: "HonorRoll", dependencies: ["FrontMatter", "HanText", "Diagnostics"], swiftSettings: optimized),

    // Forms of text; none of them knows of craftsmen
    .target(name: "StringTemplates", dependencies: ["Diagnostics"], swiftSettings: optimized),
    .target(
      name: "Markdown", dependencies: ["Diagnostics", "CCmark", "CCmarkArena"], swiftSettings: optimized),
    .target(name: "FrontMatter", dependencies: ["HanText", "Diagnostics", "CYAML"], swiftSettings: optimized),
    .target(name: "HanText", dependencies: ["CHanText"], swiftSettings: optimized),
    .target(name: "Diagnostics", swiftSettings: optimized),

    // C
    .target(name: "CHanText"),
    .target(name: "CLinux"),
    .target(name: "CCmarkArena", dependencies: ["CCmark"]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Tests
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["Fuzzing", "FrontMatter", "Diagnostics"]),
    .testTarget(name: "HanTextTests", dependencies: ["HanText", "CHanText"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"]),
    .testTarget(name: "StringTemplatesTests", dependencies: ["StringTemplates", "Diagnostics"]),
    .testTarget(
      name: "HonorRollTests", dependencies: ["Fuzzing", "HonorRoll", "FrontMatter", "HanText", "Diagnostics"]),
    .testTarget(name: "PublishingTests", dependencies: ["WallSite", "CLinux", "Diagnostics"]),
    .testTarget(
      name: "WallSiteTests",
      dependencies: [
        "craftwall", "Fuzzing", "WallSite", "HonorRoll", "HanText", "StringTemplates", "FrontMatter", "Diagnostics",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["craftwall", "Diagnostics"]),
    .testTarget(name: "FaultTests", dependencies: ["craftwall"]),

    // Fuzzing: the mutator and its checks, the command for long runs, and a fixed number of inputs among the tests
    .target(
      name: "Fuzzing", dependencies: ["HonorRoll", "StringTemplates", "Markdown", "FrontMatter", "Diagnostics"],
      path: "Tests/Fuzz/Fuzzing"),
    .executableTarget(name: "craftwall-fuzz", dependencies: ["Fuzzing"], path: "Tests/Fuzz/Command"),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzzing"]),
  ],
  swiftLanguageModes: [.v6]
)
