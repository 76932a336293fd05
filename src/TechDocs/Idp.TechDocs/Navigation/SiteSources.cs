using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>The files of a site, in MkDocs' order.</summary>
internal sealed class SiteSources(IEnumerable<string> files)
{
    private static readonly string[] PageEndings = [".md", ".markdown", ".mdown", ".mkdn", ".mkd"];

    public ImmutableArray<string> Files { get; } = [.. files];

    public ImmutableArray<string> Pages => field.IsDefault ? field = [.. Files.Where(IsPage)] : field;

    public FrozenSet<string> All => field ??= Files.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether MkDocs takes a file for a page: by its ending, in small letters.</summary>
    public static bool IsPage(string path) => PageEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));
}
