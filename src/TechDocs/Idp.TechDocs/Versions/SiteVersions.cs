using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Versions;

/// <summary>The versions of one site in one folder, laid out as mike does it. Thread-safe; several processes may change it at once.</summary>
/// <remarks>
/// A folder for each version; <c>versions.json</c>, which themes read; aliases as <c>latest</c>; and <c>index.html</c>, which leads to the default. Every
/// change of the list, of an alias and of a version happens in one step. A version is there before it is listed and gone from the list before it goes, so
/// that whoever finds it in the list finds it; a process that dies leaves the versions that were there.
/// </remarks>
public sealed class SiteVersions
{
    /// <summary>The name of the list.</summary>
    public const string ListName = "versions.json";

    private readonly SiteVersionsOptions _options;
    private readonly VersionFolder _folder;

    /// <summary>States the folder; it is made with the first version.</summary>
    public SiteVersions(string folder, SiteVersionsOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _folder = new VersionFolder(Folder);
        _options = options ?? new SiteVersionsOptions();
    }

    /// <summary>The folder of all versions, as a full path.</summary>
    public string Folder { get; }

    /// <summary>Reads what there is. A folder without a list has no versions.</summary>
    public async Task<SiteVersionsResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var faults = new DiagnosticBag();
        var list = await ReadListAsync(faults, cancellationToken).ConfigureAwait(false);
        return Result(list ?? VersionList.Empty, faults);
    }

    /// <summary>Adds a version, or builds one anew, which keeps its aliases. The first becomes the default.</summary>
    /// <param name="version">The version.</param>
    /// <param name="build">Builds the site into the folder that it is given, in one step, as <see cref="SiteBuilder"/> does it; says whether there is a site now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<SiteVersionsResult> AddAsync(SiteVersion version, Func<string, CancellationToken, Task<bool>> build, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(build);

        // Once before the work and once after, since another one may have changed the list meanwhile.
        var faults = new DiagnosticBag();
        var list = await ReadListAsync(faults, cancellationToken).ConfigureAwait(false);
        if (list is null || Added(list, version, faults) is null)
        {
            return Result(list ?? VersionList.Empty, faults);
        }

        Directory.CreateDirectory(Folder);
        return await build(_folder.PathTo(version.Name), cancellationToken).ConfigureAwait(false)
            ? await ChangeAsync(
                (current, bag) => Added(current, version, bag),
                async changed =>
                {
                    var added = changed.Find(version.Name)!;
                    foreach (string alias in added.Aliases)
                    {
                        await _folder.WriteAliasAsync(alias, added.Name, _options.AliasKind, cancellationToken).ConfigureAwait(false);
                    }

                    if (_folder.FindDefault() is null)
                    {
                        await _folder.WriteDefaultAsync(version.Aliases.FirstOrDefault(added.Name), added, cancellationToken).ConfigureAwait(false);
                    }
                },
                after: null,
                cancellationToken).ConfigureAwait(false)
            : Result(list, faults);
    }

    /// <summary>Gives a version more aliases.</summary>
    public Task<SiteVersionsResult> AddAliasesAsync(string identifier, IEnumerable<string> aliases, CancellationToken cancellationToken = default)
    {
        string[] added = [.. aliases];
        return ChangeAsync(
            (list, faults) => Found(list, identifier, faults) is { } version ? Added(list, new SiteVersion(version.Name) { Aliases = [.. added] }, faults) : null,
            async list =>
            {
                foreach (string alias in added)
                {
                    await _folder.WriteAliasAsync(alias, list.Find(alias)!.Name, _options.AliasKind, cancellationToken).ConfigureAwait(false);
                }
            },
            after: null,
            cancellationToken);
    }

    /// <summary>Gives a version another title.</summary>
    public Task<SiteVersionsResult> RetitleAsync(string identifier, string title, CancellationToken cancellationToken = default) => ChangeAsync(
        (list, faults) => Found(list, identifier, faults) is { } version ? list.With(new SiteVersion(version.Name) { Title = title }, movesAliases: false, faults) : null,
        before: null,
        after: null,
        cancellationToken);

    /// <summary>Lets the root lead to a version or an alias.</summary>
    public Task<SiteVersionsResult> SetDefaultAsync(string identifier, CancellationToken cancellationToken = default) => ChangeAsync(
        (list, faults) => Found(list, identifier, faults) is null ? null : list,
        list => _folder.WriteDefaultAsync(identifier, list.Find(identifier)!, cancellationToken),
        after: null,
        cancellationToken);

    /// <summary>Removes versions, with their aliases, and aliases. When the default is among them, the first that is left takes its place.</summary>
    /// <param name="identifiers">The names; if one is unknown, nothing is removed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<SiteVersionsResult> RemoveAsync(IEnumerable<string> identifiers, CancellationToken cancellationToken = default)
    {
        string[] names = [.. identifiers];
        var gone = new List<string>();
        return ChangeAsync(
            (list, faults) =>
            {
                foreach (string name in names)
                {
                    if (Found(list, name, faults) is not { } version)
                    {
                        return null;
                    }

                    gone.AddRange(version.Name == name ? version.Aliases.Append(name) : [name]);
                }

                return names.Aggregate(list, (left, name) => left.Without(name));
            },
            before: null,
            async left =>
            {
                if (left.Versions.IsEmpty)
                {
                    _folder.RemoveDefault();
                }
                else if (_folder.FindDefault() is { } name && gone.Contains(name))
                {
                    await _folder.WriteDefaultAsync(left.Versions[0].Name, left.Versions[0], cancellationToken).ConfigureAwait(false);
                }

                gone.ForEach(_folder.Remove);
            },
            cancellationToken);
    }

    private async Task<SiteVersionsResult> ChangeAsync(
        Func<VersionList, DiagnosticBag, VersionList?> change, Func<VersionList, Task>? before, Func<VersionList, Task>? after, CancellationToken cancellationToken)
    {
        var faults = new DiagnosticBag();
        if (!Directory.Exists(Folder))
        {
            change(VersionList.Empty, faults);
            return Result(VersionList.Empty, faults);
        }

        using var held = await FileLock.TakeAsync(_folder.PathTo($".{ListName}.lock"), _options.LockTimeout, cancellationToken).ConfigureAwait(false);
        if (held is null)
        {
            faults.Add(new Diagnostic(PublishingFaults.Busy, SourceLocation.OfFile(Folder), Folder, (int)_options.LockTimeout.TotalSeconds));
            return Result(VersionList.Empty, faults);
        }

        var list = await ReadListAsync(faults, cancellationToken).ConfigureAwait(false);
        if (list is null || change(list, faults) is not { } changed)
        {
            return Result(list ?? VersionList.Empty, faults);
        }

        await (before?.Invoke(changed) ?? Task.CompletedTask).ConfigureAwait(false);
        await _folder.WriteListAsync(changed, cancellationToken).ConfigureAwait(false);
        await (after?.Invoke(changed) ?? Task.CompletedTask).ConfigureAwait(false);
        return Result(changed, faults);
    }

    private VersionList? Added(VersionList list, SiteVersion version, DiagnosticBag faults)
    {
        if (list.With(version, _options.MovesAliases, faults) is not { } added)
        {
            return null;
        }

        if (added.Versions.Length > _options.MaxVersions)
        {
            faults.Add(new Diagnostic(VersionFaults.TooMany, SourceLocation.OfFile(Folder), _options.MaxVersions));
            return null;
        }

        // What nobody listed is not ours to replace; but a version that is new may be there already, if its builder died.
        string? foreign = version.Aliases.FirstOrDefault(alias => list.Find(alias) is null && _folder.Has(alias) && new DirectoryInfo(_folder.PathTo(alias)).LinkTarget is null)
            ?? (list.Find(version.Name) is null && _folder.Has(version.Name) && !File.Exists(_folder.PathTo($"{version.Name}/{SiteMetadata.FileName}")) ? version.Name : null);
        if (foreign is not null)
        {
            faults.Add(new Diagnostic(VersionFaults.PlaceTaken, SourceLocation.OfFile(_folder.PathTo(foreign)), foreign));
            return null;
        }

        return added;
    }

    private static SiteVersion? Found(VersionList list, string identifier, DiagnosticBag faults)
    {
        var version = list.Find(identifier);
        if (version is null)
        {
            faults.Add(new Diagnostic(VersionFaults.NoSuchVersion, null, identifier));
        }

        return version;
    }

    private async ValueTask<VersionList?> ReadListAsync(DiagnosticBag faults, CancellationToken cancellationToken)
    {
        var read = await new FileContentReader(Folder, new FileContentOptions { MaxBytes = _options.MaxListBytes }).ReadAsync(ListName, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        if (read.Status == ContentStatus.NotFound)
        {
            return VersionList.Empty;
        }

        string reason;
        try
        {
            if (read.IsFound)
            {
                return VersionList.Parse(read.Bytes);
            }

            reason = read.Reason!.TrimEnd('.');
        }
        catch (FormatException e)
        {
            reason = e.Message;
        }

        faults.Add(new Diagnostic(VersionFaults.Unreadable, SourceLocation.OfFile(_folder.PathTo(ListName)), reason));
        return null;
    }

    private SiteVersionsResult Result(VersionList list, DiagnosticBag faults) => new(list.Versions, _folder.FindDefault(), faults.ToSortedArray());
}
