import Foundation

/// What the doctor says of the scheme's folder.
enum FolderRemarks {
  /// What holds wherever the folder lies.
  static func everyone(_ folder: URL) -> DoctorRemark {
    DoctorRemark(
      kind: .tell, about: "folder",
      message: "Whoever can open this folder can read everything in it, who visits where in"
        + " which week included: \(folder.standardizedFileURL.path)")
  }

  /// A warning for the folder and for the scheme's file, where accounts other than the owner's
  /// may open it.
  static func remarks(on folder: URL) -> [DoctorRemark] {
    [folder, Opening.file(in: folder)].compactMap { place in
      guard let mode = permissions(of: place), mode & 0o077 != 0 else { return nil }
      return DoctorRemark(
        kind: .warn, about: "permissions",
        message: "Other accounts of this machine may open \(place.lastPathComponent).",
        next: "chmod go-rwx \"\(place.standardizedFileURL.path)\"")
    }
  }

  /// The rights on a file; nil where the system does not tell.
  private static func permissions(of place: URL) -> Int? {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue
    } catch {
      return nil
    }
  }
}
