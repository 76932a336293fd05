using System.Collections.Immutable;

namespace Idp.Catalog.Validation;

/// <summary>One well-known annotation.</summary>
/// <param name="Key">The key as written (<c>github.com/project-slug</c>), or a prefix and a star for all that a vendor may add (<c>harness.io/*</c>).</param>
/// <param name="Title">What the value says, in a few words.</param>
/// <param name="Value">What the value must look like.</param>
public sealed record AnnotationDefinition(string Key, string Title, AnnotationGrammar Value)
{
    /// <summary>The kinds of entity that it is read from; empty when it may stand on any. Not checked: tools differ.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>What to write instead, where the annotation is deprecated; else null.</summary>
    public string? Replacement { get; init; }

    internal bool IsPattern => Key.EndsWith('*');
}
