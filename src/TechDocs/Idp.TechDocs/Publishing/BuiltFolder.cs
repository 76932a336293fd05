using System.Collections.Immutable;
using System.Globalization;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Publishing;

/// <summary>The folder of a built site, judged before anything of it is published. Links are followed as long as they stay inside.</summary>
internal sealed class BuiltFolder
{
    private const int MaxDepth = 64;
    private readonly string _root;
    private readonly int _maxFiles;
    private readonly long _maxBytes;
    private readonly DiagnosticBag _faults;
    private readonly SortedDictionary<string, FileInfo> _files = new(StringComparer.Ordinal);
    private readonly string _stamp;
    private long _bytes;

    private BuiltFolder(string root, int maxFiles, long maxBytes, DiagnosticBag faults)
        => (_root, _maxFiles, _maxBytes, _faults, _stamp) = (root, maxFiles, maxBytes, faults, Stamp(root));

    /// <summary>The folder, without the links that lead to it.</summary>
    public string Root => _root;

    /// <summary>Its files: relative paths, in order, and where each really is.</summary>
    public IReadOnlyDictionary<string, FileInfo> Files => _files;

    /// <summary>Whether another site has come into the folder since it was read.</summary>
    public bool HasChanged => Stamp(_root) != _stamp;

    public static BuiltFolder Read(string folder, int maxFiles, long maxBytes, DiagnosticBag faults)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (status, root) = RealPath.Resolve(full);
        var built = new BuiltFolder(status == ContentStatus.Found ? root : full, maxFiles, maxBytes, faults);
        if (!Directory.Exists(built._root))
        {
            faults.Add(new Diagnostic(PublishingFaults.NoSite, SourceLocation.OfFile(folder), folder, "there is no such folder"));
            return built;
        }

        built.Enter(new DirectoryInfo(built._root), "", [built._root]);
        if (!faults.HasErrors)
        {
            built.Judge(folder);
        }

        return built;
    }

    /// <summary>Copies the files; that which lists them is the last.</summary>
    public void CopyTo(string folder, CancellationToken cancellationToken)
    {
        foreach (var (path, file) in _files.OrderBy(file => file.Key == SiteMetadata.FileName))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string target = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file.FullName, target);
        }
    }

    private void Enter(DirectoryInfo folder, string prefix, ImmutableList<string> above)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
        {
            if (_faults.HasErrors)
            {
                return;
            }

            if (!IsDraft(entry.Name))
            {
                Visit(entry, prefix + entry.Name, above);
            }
        }
    }

    // What somebody is writing beside finished files, or did when it died.
    private static bool IsDraft(string name)
        => name is ['.', ..] && (name.EndsWith(".new", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal) || name.EndsWith(".lock", StringComparison.Ordinal));

    private void Visit(FileSystemInfo entry, string path, ImmutableList<string> above)
    {
        string real = entry.FullName;
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
        {
            (var status, real) = RealPath.Resolve(real);
            if (status != ContentStatus.Found || !RealPath.IsInside(real, _root))
            {
                Refuse(path, status == ContentStatus.NotFound && RealPath.IsInside(real, _root) ? "is a link that leads nowhere" : "is a link that leads out of the site");
                return;
            }
        }

        if (Directory.Exists(real))
        {
            if (above.Count > MaxDepth || above.Contains(real))
            {
                Refuse(path, above.Contains(real) ? "is a link to a folder that it is in" : string.Create(CultureInfo.InvariantCulture, $"lies more than {MaxDepth} folders deep"));
                return;
            }

            Enter(new DirectoryInfo(real), path + "/", above.Add(real));
        }
        else if (FileKind.IsRegular(real) is false)
        {
            Refuse(path, "is no regular file");
        }
        else
        {
            Add(path, new FileInfo(real));
        }
    }

    private void Add(string path, FileInfo file)
    {
        _files.Add(path, file);
        _bytes += file.Length;
        if (_files.Count > _maxFiles || _bytes > _maxBytes)
        {
            _faults.Add(new Diagnostic(
                PublishingFaults.TooLarge, SourceLocation.OfFile(_root), _files.Count > _maxFiles ? _maxFiles : _maxBytes, _files.Count > _maxFiles ? "files" : "bytes"));
        }
    }

    private void Judge(string folder)
    {
        if (!_files.ContainsKey(SiteMetadata.FileName) && !_files.ContainsKey("index.html"))
        {
            _faults.Add(new Diagnostic(PublishingFaults.NoSite, SourceLocation.OfFile(folder), folder, "neither techdocs_metadata.json nor index.html is there"));
            return;
        }

        if (!_files.ContainsKey("index.html"))
        {
            _faults.Add(new Diagnostic(PublishingFaults.NoHomePage, SourceLocation.OfFile(folder)));
        }

        if (_files.TryGetValue(SiteMetadata.FileName, out var metadata) && SiteMetadata.TryRead(File.ReadAllBytes(metadata.FullName)) is { } listed)
        {
            string[] missing = [.. listed.Files.Where(file => !_files.ContainsKey(file))];
            if (missing.Length > 0)
            {
                _faults.Add(new Diagnostic(PublishingFaults.Incomplete, SourceLocation.OfFile(folder), missing[0], missing.Length));
            }
        }
    }

    private void Refuse(string path, string why) => _faults.Add(new Diagnostic(PublishingFaults.Unpublishable, SourceLocation.OfFile(Path.Join(_root, path)), path, why));

    // A builder replaces the folder, and writes the metadata last; so one of the two tells.
    private static string Stamp(string root)
    {
        var folder = new DirectoryInfo(root);
        var metadata = new FileInfo(Path.Join(root, SiteMetadata.FileName));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(folder.Exists ? folder.LastWriteTimeUtc.Ticks : 0)} {(metadata.Exists ? metadata.LastWriteTimeUtc.Ticks : 0)} {(metadata.Exists ? metadata.Length : 0)}");
    }
}
