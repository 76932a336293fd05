using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>A page that moved.</summary>
/// <param name="From">Where it was, relative to the pages' folder, as <c>old.md</c>.</param>
/// <param name="Target">The source of its page, or, when <paramref name="IsAddress"/>, an address elsewhere.</param>
/// <param name="Fragment">The anchor in the target's page, with its <c>#</c>; empty for none.</param>
/// <param name="IsAddress">Whether the target is an address elsewhere.</param>
/// <param name="Location">Where it was written.</param>
public sealed record Redirect(string From, string Target, string Fragment, bool IsAddress, SourceLocation? Location);
