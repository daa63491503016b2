import CivilTime
import Foundation

extension Notebook {
    /// Lays a checked copy into the folder `backups` beside the notebook, named after the moment in UTC.
    package func backUp(at now: Moment) throws(NotebookError) -> Backup {
        let wall = Moment(utc: now.utc, offset: 0, zone: "UTC").wall
        let stamp = "\(wall)".filter { $0 != "-" && $0 != ":" }
        let second = ((now.utc % 60) + 60) % 60
        let name = "notebook-\(stamp)\(second < 10 ? "0" : "")\(second)Z.sqlite"
        do {
            return try Backup.copy(of: queue, at: path, to: "\(Backup.folder(of: path))/\(name)")
        } catch {
            throw NotebookError(error, at: path)
        }
    }
}

extension Backup {
    static func folder(of path: String) -> String { NotebookFile.folder(of: path) + "/backups" }

    /// The newest by its name.
    static func last(of path: String) -> Backup? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder(of: path))) ?? []
        guard let newest = names.filter({ $0.hasPrefix("notebook-") && $0.hasSuffix("Z.sqlite") }).max()
        else { return nil }
        let backup = "\(folder(of: path))/\(newest)"
        return Backup(path: backup, size: NotebookFile.size(backup))
    }
}
