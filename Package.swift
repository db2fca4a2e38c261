// swift-tools-version: 6.2
import PackageDescription

// A target imports only targets on a lower-numbered shelf; each third-party package has one
// importer, except ArgumentParser, which the executables share. HouseRulesTests holds us to it.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(
  _ name: String, _ imports: [Target.Dependency] = [], resources: [Resource] = [],
  works: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: imports, resources: resources, swiftSettings: settings + works)
}

// `swift run icv rota draw` must take seconds, though it is a debug build: these rooms are arithmetic.
let hard: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

func tests(
  of name: String, _ imports: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: imports, exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "custody-visiting",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Shelf 1
    room("Scheme"),
    room("Seals", [.product(name: "Crypto", package: "swift-crypto")]),
    room("YAMLText", [.product(name: "Yams", package: "Yams")]),
    room("Spreadsheets"),
    room("Pages"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Shelf 2
    room("Findings", ["Scheme", "YAMLText"]),
    room("SafeXML", ["CLibXML2"]),
    room("Rotas", ["Scheme"]),
    room("Pairing", works: hard),
    room("Moments", works: hard),
    // Shelf 3
    room("Actions", ["Scheme", "Findings"]),
    room("CodeBoard", ["Scheme"]),
    room("FormPapers", ["Pages", "Findings", "SafeXML"]),
    room("Predictability", ["Moments"], works: hard),
    room("RotaDrawing", ["Scheme", "Seals", "Rotas", "Pairing", "Moments"]),
    room("RotaPapers", ["Scheme", "Pages", "Rotas"]),
    // Shelf 4
    room("ActionPapers", ["Scheme", "Pages", "Findings", "Actions"]),
    room(
      "SchemeTables",
      ["Scheme", "Rotas", "Findings", "Actions", "CodeBoard", "Spreadsheets"]),
    room("Returns", ["Scheme", "Spreadsheets", "Findings", "SafeXML"]),
    room("Publication", ["Scheme", "Findings", "Actions", "Spreadsheets"], works: hard),
    // Shelf 5
    room(
      "ReportPapers",
      ["Scheme", "Pages", "YAMLText", "Rotas", "Findings", "CodeBoard", "Returns"]),
    room("RecordKeeping", ["Scheme", "Seals", "Findings", "Actions", "CodeBoard"]),
    room("PublicPages", ["Scheme", "Pages", "Publication"]),
    // Shelf 6
    room(
      "SchemeOffice",
      [
        "Scheme", "Seals", "Spreadsheets", "YAMLText", "Rotas", "Pairing", "Moments",
        "RotaDrawing", "Predictability", "Findings", "Actions", "CodeBoard", "SchemeTables",
        "ActionPapers", "Returns", "ReportPapers", "Publication", "RecordKeeping",
      ],
      resources: [.copy("../../forms"), .copy("../../reports")]),
    room(
      "SQLiteRecordKeeping",
      [
        "Scheme", "Seals", "Findings", "Actions", "CodeBoard", "RecordKeeping",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // Shelf 8
    .executableTarget(
      name: "icv",
      dependencies: [
        "Scheme", "Seals", "Spreadsheets", "YAMLText", "Rotas", "Pairing", "Moments",
        "RotaDrawing", "RotaPapers", "Predictability", "Findings", "Actions", "CodeBoard",
        "FormPapers",
        "SchemeTables", "ActionPapers", "Returns", "ReportPapers", "Publication", "PublicPages",
        "RecordKeeping",
        "SQLiteRecordKeeping", "SchemeOffice", argumentParser,
      ], swiftSettings: settings),
    .executableTarget(
      name: "icv-bench",
      dependencies: [
        "Scheme", "Seals", "Findings", "Actions", "FormPapers", "Returns", "RecordKeeping",
        "SQLiteRecordKeeping", "SchemeOffice", "Pairing", "Moments", "RotaDrawing", argumentParser,
      ], swiftSettings: settings),
    // Tests
    tests(of: "Scheme", ["Scheme"]),
    tests(of: "YAMLText", ["YAMLText"]),
    tests(of: "Spreadsheets", ["Spreadsheets"]),
    tests(of: "Pages", ["Pages"]),
    tests(of: "SafeXML", ["SafeXML"]),
    tests(of: "Rotas", ["Rotas", "Scheme"]),
    tests(of: "Seals", ["Seals"]),
    tests(of: "Pairing", ["Pairing"]),
    tests(of: "Moments", ["Moments"]),
    tests(of: "Predictability", ["Predictability", "Moments"]),
    tests(
      of: "RotaDrawing", ["RotaDrawing", "Scheme", "Seals", "Rotas", "Pairing", "Moments"]),
    tests(of: "RotaPapers", ["RotaPapers", "Scheme", "Rotas"]),
    tests(of: "Actions", ["Actions", "Scheme", "Findings"]),
    tests(of: "CodeBoard", ["CodeBoard", "Scheme"]),
    tests(of: "Findings", ["Findings", "YAMLText", "Scheme"]),
    tests(
      of: "FormPapers", ["Findings", "FormPapers", "SafeXML", "Scheme"], exclude: ["Scripts"]),
    tests(of: "ActionPapers", ["ActionPapers", "Scheme", "Findings", "Actions"]),
    tests(
      of: "SchemeTables",
      ["SchemeTables", "Scheme", "Rotas", "Findings", "Actions", "CodeBoard", "Spreadsheets"]),
    tests(
      of: "Returns", ["Returns", "Scheme", "Spreadsheets", "Findings", "SafeXML"],
      exclude: ["Goldens"]),
    tests(
      of: "ReportPapers",
      ["ReportPapers", "Scheme", "Rotas", "Findings", "CodeBoard", "Returns"]),
    tests(of: "PublicPages", ["PublicPages", "Publication", "Scheme"]),
    tests(of: "Publication", ["Publication", "Scheme", "Findings", "Actions"]),
    .target(
      name: "RecordsPromise",
      dependencies: ["Scheme", "Seals", "Findings", "Actions", "CodeBoard", "RecordKeeping"],
      path: "Tests/RecordsPromise", swiftSettings: settings),
    tests(
      of: "SQLiteRecordKeeping",
      [
        "SQLiteRecordKeeping", "RecordsPromise", "RecordKeeping", "Scheme", "Seals", "Findings",
        "Actions", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Goldens"]),
    tests(
      of: "SchemeOffice",
      [
        "SchemeOffice", "SQLiteRecordKeeping", "RecordKeeping", "Scheme", "Findings", "Actions",
        "Rotas", "SchemeTables", "ActionPapers", "Publication", "Returns", "CodeBoard",
      ], exclude: ["Goldens"]),
    tests(of: "icv", ["icv", "SchemeOffice", "Scheme", "Findings"], exclude: ["Goldens"]),
    tests(of: "HouseRules", []),
  ]
)
