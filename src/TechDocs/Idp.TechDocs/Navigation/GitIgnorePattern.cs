using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>One line of patterns. Immutable.</summary>
internal sealed class GitIgnorePattern
{
    private readonly ImmutableArray<PatternToken> _tokens;
    private readonly bool _isFolder;

    private GitIgnorePattern(ImmutableArray<PatternToken> tokens, bool isFolder, bool isNegated)
        => (_tokens, _isFolder, IsNegated) = (tokens, isFolder, isNegated);

    /// <summary>Whether it takes back what was named before.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null for one that names nothing.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        string text = line.TrimEnd('\r');
        string trimmed = text.TrimEnd();
        text = trimmed.EndsWith('\\') && trimmed.Length < text.Length ? trimmed + " " : trimmed;
        if (text.Length == 0 || text[0] == '#' || text == "/")
        {
            return null;
        }

        bool isNegated = text[0] == '!';
        text = isNegated ? text[1..] : text;
        bool isFolder = text.EndsWith('/');
        text = isFolder ? text[..^1] : text;
        if (text.Length == 0)
        {
            return null;
        }

        // Anywhere in the tree, unless a slash in front or within ties it to the root.
        bool isTied = text.Contains('/', StringComparison.Ordinal);
        var tokens = ImmutableArray.CreateBuilder<PatternToken>();
        if (!isTied)
        {
            tokens.Add(PatternToken.AnyFolders);
        }

        int at = text.StartsWith('/') ? 1 : 0;
        while (at < text.Length)
        {
            bool isAtStart = at == 0 || text[at - 1] == '/';
            if (isAtStart && text.AsSpan(at).StartsWith("**/"))
            {
                tokens.Add(PatternToken.AnyFolders);
                at += 3;
            }
            else if (isAtStart && at > 0 && text.AsSpan(at) is "**")
            {
                tokens.Add(PatternToken.Rest);
                at += 2;
            }
            else
            {
                tokens.Add(PatternToken.Read(text, ref at));
            }
        }

        return new GitIgnorePattern(tokens.ToImmutable(), isFolder, isNegated);
    }

    public GitIgnoreMatch Match(string path)
    {
        // The set of places in the pattern that the path so far may have reached.
        var now = new bool[_tokens.Length + 1];
        var next = new bool[_tokens.Length + 1];
        now[0] = true;
        bool isInFolder = false;
        for (int at = 0; at < path.Length; at++)
        {
            Skip(now, at == 0 || path[at - 1] == '/');
            isInFolder |= path[at] == '/' && now[^1];
            Array.Clear(next);
            for (int i = 0; i < _tokens.Length; i++)
            {
                if (now[i] && _tokens[i].Takes(path[at]))
                {
                    next[_tokens[i].Repeats ? i : i + 1] = true;
                }
            }

            (now, next) = (next, now);
        }

        Skip(now, isAtName: false);
        return now[^1] && !_isFolder ? GitIgnoreMatch.File : isInFolder ? GitIgnoreMatch.Folder : GitIgnoreMatch.None;
    }

    // What may be nothing is passed over.
    private void Skip(bool[] places, bool isAtName)
    {
        for (int i = 0; i < _tokens.Length; i++)
        {
            places[i + 1] |= places[i] && _tokens[i].Repeats && (_tokens[i].Kind != PatternKind.AnyFolders || isAtName);
        }
    }
}
