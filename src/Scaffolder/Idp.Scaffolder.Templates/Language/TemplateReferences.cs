using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>What a text refers to, in the order of the text.</summary>
/// <param name="Variables">The variables it reads that no <c>set</c>, loop, macro or import of the text itself brings.</param>
/// <param name="Filters">The filters it applies.</param>
/// <param name="Tests">The tests it asks.</param>
/// <param name="Functions">What it calls by a plain name that the text itself does not bring; not among <paramref name="Variables"/>.</param>
/// <param name="Tags">The tags it uses, without those that close or continue one.</param>
public sealed record TemplateReferences(
    ImmutableArray<TemplateVariableUse> Variables,
    ImmutableArray<TemplateNameUse> Filters,
    ImmutableArray<TemplateNameUse> Tests,
    ImmutableArray<TemplateNameUse> Functions,
    ImmutableArray<TemplateNameUse> Tags);

/// <summary>One reading of a variable.</summary>
/// <param name="Path">The variable's name and the members read of it, as far as they are written out: <c>steps['fetch'].output.x</c> gives four, <c>list[i].name</c> one. A called method is not part of it.</param>
/// <param name="Span">The whole path, in the text's <see cref="TextTemplate.Source"/>.</param>
/// <param name="IsComplete">Whether the path ends where the expression does, and not at a computed member.</param>
public sealed record TemplateVariableUse(ImmutableArray<string> Path, SourceSpan Span, bool IsComplete)
{
    /// <summary>The variable's name.</summary>
    public string Root => Path[0];
}

/// <summary>One use of a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">The name's place, in the text's <see cref="TextTemplate.Source"/>.</param>
public sealed record TemplateNameUse(string Name, SourceSpan Span);
