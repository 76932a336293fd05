namespace Idp.TechDocs;

/// <summary>What a part of a pattern takes.</summary>
internal enum PatternKind
{
    /// <summary>One character.</summary>
    Literal,

    /// <summary>Any one character of a name.</summary>
    Any,

    /// <summary>One character of a class.</summary>
    Class,

    /// <summary>Any part of a name.</summary>
    Star,

    /// <summary>Any folders, with the slash behind them, or none.</summary>
    AnyFolders,

    /// <summary>All that follows.</summary>
    Rest,
}

/// <summary>A part of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Text">The character, or what stands between the brackets of a class.</param>
internal readonly record struct PatternToken(PatternKind Kind, string Text = "")
{
    public static readonly PatternToken AnyFolders = new(PatternKind.AnyFolders);
    public static readonly PatternToken Rest = new(PatternKind.Rest);

    /// <summary>Whether it takes any number of characters, none too.</summary>
    public bool Repeats => Kind >= PatternKind.Star;

    /// <summary>Reads the token at a place, and goes behind it.</summary>
    public static PatternToken Read(string text, ref int at)
    {
        char c = text[at++];
        switch (c)
        {
            case '\\' when at < text.Length:
                return new PatternToken(PatternKind.Literal, text[at++].ToString());
            case '?':
                return new PatternToken(PatternKind.Any);
            case '*':
                while (at < text.Length && text[at] == '*')
                {
                    at++;
                }

                return new PatternToken(PatternKind.Star);
            case '[':
                int first = at < text.Length && text[at] is '!' or '^' ? at + 1 : at;
                int end = first < text.Length ? text.IndexOf(']', first + 1) : -1;
                if (end > 0)
                {
                    string inner = text[at..end];
                    at = end + 1;
                    return new PatternToken(PatternKind.Class, inner);
                }

                break;
            default:
                break;
        }

        return new PatternToken(PatternKind.Literal, c.ToString());
    }

    public bool Takes(char c) => Kind switch
    {
        PatternKind.Literal => Text[0] == c,
        PatternKind.Any or PatternKind.Star => c != '/',
        PatternKind.Class => c != '/' && IsInClass(c),
        _ => true,
    };

    private bool IsInClass(char c)
    {
        bool isNegated = Text[0] is '!' or '^';
        bool isIn = false;
        for (int i = isNegated ? 1 : 0; i < Text.Length; i++)
        {
            if (i + 2 < Text.Length && Text[i + 1] == '-')
            {
                isIn |= Text[i] <= c && c <= Text[i + 2];
                i += 2;
            }
            else
            {
                isIn |= Text[i] == c;
            }
        }

        return isIn != isNegated;
    }
}
