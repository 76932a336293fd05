namespace Idp.Catalog.Validation;

/// <summary>What the value of an annotation must look like for the tool that reads it to find anything.</summary>
/// <param name="Expectation">The rule as a noun phrase that completes "expected …" (<c>an owner and a repository, owner/repo</c>).</param>
/// <param name="Example">A value that passes.</param>
/// <param name="IsValid">
/// Judges a value that is neither empty nor a placeholder. Pure, thread-safe and linear in the value. It should take
/// whatever works in practice: a value wrongly called malformed costs more than one wrongly let through.
/// </param>
public sealed record AnnotationGrammar(string Expectation, string Example, Func<string, bool> IsValid)
{
    /// <summary>Whether an empty value passes, as one that is still to be filled in. Default: true.</summary>
    public bool MayBeEmpty { get; init; } = true;
}
