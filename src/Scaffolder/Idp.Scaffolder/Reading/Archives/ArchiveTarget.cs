using System.Collections.Immutable;
using System.Globalization;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Reading.Archives;

/// <summary>The folder that one archive is unfolded into.</summary>
internal sealed class ArchiveTarget(Workspace folder, ArchiveOptions options)
{
    private readonly WorkspaceFolders _folders = new(folder);
    private readonly List<(ContentPath Path, string Target)> _links = [];
    private readonly ContentPath _wanted = ContentPath.Parse(options.Folder);
    private int _entries;

    /// <summary>Whether an entry is among what is wanted, and where it goes.</summary>
    public bool TryTake(string name, out ContentPath path)
    {
        if (++_entries > options.MaxEntries)
        {
            throw ActionException.Input(string.Create(
                CultureInfo.InvariantCulture, $"The archive holds more than {options.MaxEntries} entries, which {nameof(ArchiveOptions)}.{nameof(ArchiveOptions.MaxEntries)} forbids"));
        }

        path = Parse(name);
        string[] names = path.Value.Split('/');
        if (names.Length <= options.StripFolders || path.Value.Length == 0)
        {
            return false;
        }

        string kept = string.Join('/', names.AsSpan(options.StripFolders));
        if (_wanted.Value.Length > 0)
        {
            if (!kept.StartsWith(_wanted.Value + "/", StringComparison.Ordinal))
            {
                return false;
            }

            kept = kept[(_wanted.Value.Length + 1)..];
        }

        path = ContentPath.Parse(kept);
        return true;
    }

    public void MakeFolder(ContentPath path) => _folders.Ensure(path);

    public void AddLink(ContentPath path, string target) => _links.Add((path, target));

    /// <summary>A hard link is another name for a file that came before it; here it becomes a copy.</summary>
    public void CopyEarlier(ContentPath path, string target)
    {
        if (TryTake(target, out var earlier) && folder.KindOf(earlier) == FolderEntryKind.File)
        {
            folder.WriteBytes(path, _folders.Ensure(path.Folder), folder.ReadBytes(earlier), null);
            return;
        }

        throw Workspace.Outside($"the entry '{path}' is a link to '{target}', which the archive does not hold before it.");
    }

    public async ValueTask WriteAsync(ContentPath path, Stream? content, long promised, UnixFileMode mode, CancellationToken cancellationToken)
    {
        folder.Quota.CheckSize(path, promised);
        // What is unfolded is counted, not what was promised.
        using var bytes = new MemoryStream((int)Math.Min(promised, 1024 * 1024));
        byte[] buffer = new byte[64 * 1024];
        int read;
        while (content is not null && (read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            folder.Quota.CheckSize(path, bytes.Length + read);
            bytes.Write(buffer, 0, read);
        }

        folder.WriteBytes(path, _folders.Ensure(path.Folder), bytes.GetBuffer().AsSpan(0, (int)bytes.Length), mode);
    }

    /// <summary>Makes the links, last: nothing was written through one.</summary>
    /// <returns>Those that were left out.</returns>
    public ImmutableArray<string> MakeLinks()
    {
        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, target) in _links)
        {
            if (folder.KindOf(path) is not null)
            {
                throw ActionException.Conflict($"The archive holds '{path}' twice, once as a link");
            }

            if (!folder.TryWriteLink(path, new WorkspaceFolders(folder).Ensure(path.Folder), target))
            {
                leftOut.Add($"The link '{path}' leads to '{target}', which is outside, and was left out.");
            }
        }

        return leftOut.DrainToImmutable();
    }

    private static ContentPath Parse(string name)
        => ContentPath.TryParse(name, out var path, out string? error) ? path : throw Workspace.Outside($"an entry of the archive: {error}");
}
