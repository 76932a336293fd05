using System.Diagnostics.CodeAnalysis;

namespace Idp.Content;

/// <summary>A pattern of paths, as npm's <c>glob</c> reads it with its defaults.</summary>
/// <remarks>
/// <c>*</c> any text inside a name, <c>?</c> one UTF-16 unit, <c>[a-z]</c> and <c>[!a]</c> one of a class, <c>{a,b}</c> either,
/// <c>**</c> as a whole segment any number of folders. Names that start with a dot are matched only by a pattern that starts
/// with one, and case counts, unless <see cref="GlobMatching"/> says otherwise. <c>\</c> is another <c>/</c>. Ranges in
/// braces, extended globs (<c>+(a)</c>) and POSIX classes are taken literally. Matching takes time proportional to the
/// pattern times the path, whatever they hold. Immutable and thread-safe.
/// </remarks>
public sealed class Glob
{
    /// <summary>The longest pattern, in UTF-16 units.</summary>
    public const int MaxLength = 2048;

    private readonly GlobProgram _program;

    private Glob(string pattern, GlobProgram program) => (Pattern, _program) = (pattern, program);

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is empty, too long, absolute, leaves the root, or its braces stand for more than 1,000 patterns.</exception>
    public static Glob Parse(string pattern, GlobMatching matching = GlobMatching.Strict)
        => TryParse(pattern, matching, out var glob, out string? error) ? glob : throw new FormatException(error);

    /// <summary>Reads a pattern, and says what is wrong with a text that is none.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? pattern, GlobMatching matching, [NotNullWhen(true)] out Glob? glob, [NotNullWhen(false)] out string? error)
    {
        glob = null;
        error = pattern is null or "" ? "A glob must not be empty."
            : pattern.Length > MaxLength ? $"The glob is longer than {MaxLength} characters."
            : null;
        if (error is not null || !BraceExpansion.TryExpand(pattern!.Replace('\\', '/'), out var alternatives, out error)
            || !GlobProgram.TryCompile(pattern, alternatives, matching, out var program, out error))
        {
            return false;
        }

        glob = new Glob(pattern, program);
        return true;
    }

    /// <summary>Whether a text has characters that make it a pattern.</summary>
    public static bool IsPattern(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny("*?[{") >= 0;
    }

    /// <summary>Takes the folders without a pattern off the front: <c>../a/b/**/c</c> is <c>../a/b</c> and <c>**/c</c>.</summary>
    /// <returns>The folder as written, which may be empty or absolute, and the rest; a text without a pattern has its last name as the rest.</returns>
    public static (string Folder, string Pattern) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string normalized = text.Replace('\\', '/');
        int first = normalized.AsSpan().IndexOfAny("*?[{");
        int slash = first < 0 ? normalized.LastIndexOf('/') : normalized.AsSpan(0, first).LastIndexOf('/');
        return slash < 0 ? ("", normalized)
            : (slash == 0 ? "/" : normalized[..slash], normalized[(slash + 1)..]);
    }

    /// <summary>Whether the pattern matches a path relative to the root, with <c>/</c> and without <c>.</c> and <c>..</c>.</summary>
    public bool IsMatch(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var state = Begin();
        foreach (var range in path.AsSpan().Split('/'))
        {
            state = state.Advance(path.AsSpan(range), intoLink: false);
            if (state.IsDead)
            {
                return false;
            }
        }

        return state.IsMatch;
    }

    /// <summary>The pattern as it was given.</summary>
    public override string ToString() => Pattern;

    internal GlobState Begin() => GlobState.Begin(_program);
}
