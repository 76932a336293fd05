namespace Idp.Catalog.Validation;

/// <summary>What one field of an envelope must look like.</summary>
/// <param name="Expectation">
/// The rule as a noun phrase that completes "expected …" in a message (<c>a valid prefix and/or suffix</c>);
/// empty when there is nothing to say beyond "not valid".
/// </param>
/// <param name="IsValid">
/// Judges a value that is present; <c>null</c> never reaches it. It must be pure and thread-safe, because one
/// instance judges every entity on every thread, and should answer in time linear to the value.
/// </param>
public sealed record FieldFormat(string Expectation, Func<string, bool> IsValid);
