namespace Idp.Diagnostics;

/// <summary>A rule that input can break: everything about a diagnostic that does not depend on the place.</summary>
/// <param name="Id">Stable and never reused: <c>IDP1xxx</c> catalog, <c>IDP2xxx</c> scaffolder, <c>IDP3xxx</c> docs, <c>IDP4xxx</c> integrations.</param>
/// <param name="Title">The rule in a few words, without the particulars.</param>
/// <param name="DefaultSeverity">What it weighs unless configuration says otherwise.</param>
/// <param name="MessageFormat">What is wrong, as a composite format; one sentence.</param>
/// <param name="Remedy">What to do about it, as a composite format over the same arguments; null when the message says it.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Title,
    DiagnosticSeverity DefaultSeverity,
    string MessageFormat,
    string? Remedy = null)
{
    /// <summary>The page that explains the rule.</summary>
    public Uri HelpUri { get; init; } =
        new($"https://github.com/idp-libraries/idp-libraries/blob/main/docs/diagnostics/{Id}.md");
}
