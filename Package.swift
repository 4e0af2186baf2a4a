// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "pingshen",
    products: [.executable(name: "pingshen", targets: ["pingshen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Judging", swiftSettings: strict),
        .target(
            name: "Trail",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: [
                "Judging", "Trail", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "Workbook", dependencies: ["Judging", "CXLSXWriter", "CQREncode"], swiftSettings: strict),
        .target(
            name: "Intake",
            dependencies: ["Judging", "CZip", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .executableTarget(
            name: "pingshen",
            dependencies: [
                "Judging", "Store", "Workbook", "Intake", "CEdit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .testTarget(name: "JudgingTests", dependencies: ["Judging"], swiftSettings: strict),
        .testTarget(name: "TrailTests", dependencies: ["Trail"], swiftSettings: strict),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "Judging", "CZip"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Judging", "Intake", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "WorkbookTests", dependencies: ["Workbook", "Judging", "Intake", "CZip"], exclude: ["Goldens"],
            swiftSettings: strict),
        .testTarget(
            name: "PingshenTests", dependencies: ["pingshen", "CZip"], exclude: ["Goldens"], swiftSettings: strict),
        .testTarget(
            name: "ExamplesTests", dependencies: ["Intake", "Judging", "Store"], swiftSettings: strict),
        .testTarget(name: "RepositoryTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
