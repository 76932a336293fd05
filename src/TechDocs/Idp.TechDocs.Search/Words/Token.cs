namespace Idp.TechDocs.Search.Words;

/// <summary>A word of a text, or a part of one.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="IsWhole">Whether it is a compound, as <c>getUserName</c>, whose parts stand in front of it.</param>
internal readonly record struct Token(string Text, int Start, int Length, bool IsWhole)
{
    /// <summary>As it is compared: see <see cref="TermText"/>.</summary>
    public string Term() => TermText.Of(Text.AsSpan(Start, Length));
}
