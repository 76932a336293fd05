using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>What a rule found.</summary>
/// <param name="Start">The first character that it takes.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Node">What it is; null for text that stays as it is and that the rule has done with.</param>
internal readonly record struct InlineMatch(int Start, int End, Inline? Node);
