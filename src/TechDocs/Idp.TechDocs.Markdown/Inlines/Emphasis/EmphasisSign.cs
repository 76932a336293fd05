namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>A sign that emphasises, and what it looks at around itself.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="IsSmart">Whether signs in the middle of words mean nothing.</param>
/// <param name="Forms">What runs of it may be, the first that fits counts.</param>
internal sealed record EmphasisSign(char Sign, bool IsSmart, params EmphasisForm[] Forms)
{
    /// <summary>Whether a run can begin behind this character.</summary>
    public bool MayOpenBehind(char before) => !IsSmart || IsApart(before);

    /// <summary>Whether a run can end before this character.</summary>
    public bool MayCloseBefore(char after) => !IsSmart || IsApart(after);

    // An underscore is a part of a word only to its own kind.
    private bool IsApart(char c) => (c == '_' && Sign != '_') || !(IsWord(c) || c == Sign);

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
