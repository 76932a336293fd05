using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>Patterns as in <c>.gitignore</c>, as Python's pathspec reads them for MkDocs. Matching takes time in proportion to the patterns times the path. Immutable.</summary>
internal sealed class GitIgnore
{
    private readonly ImmutableArray<GitIgnorePattern> _patterns;

    private GitIgnore(ImmutableArray<GitIgnorePattern> patterns) => _patterns = patterns;

    public bool IsEmpty => _patterns.IsEmpty;

    /// <summary>Reads a pattern per line.</summary>
    public static GitIgnore Parse(string lines) => new([.. lines.Split('\n').Select(GitIgnorePattern.Parse).OfType<GitIgnorePattern>()]);

    /// <summary>Whether a file is named: the last pattern that fits decides, but one of a folder does not take back what one of a file says.</summary>
    public bool IsMatch(string path)
    {
        bool isMatch = false, isByFile = false;
        foreach (var pattern in _patterns)
        {
            var match = pattern.Match(path);
            if (match == GitIgnoreMatch.None)
            {
                continue;
            }

            bool ofFile = match == GitIgnoreMatch.File;
            if (ofFile || !isByFile || !pattern.IsNegated)
            {
                (isMatch, isByFile) = (!pattern.IsNegated, ofFile);
            }
        }

        return isMatch;
    }
}
