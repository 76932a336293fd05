namespace Idp.TechDocs.Publishing;

/// <summary>Whether a publisher can publish. Immutable.</summary>
/// <param name="IsReady">Whether it can.</param>
/// <param name="Reason">Why it cannot, one line for people; null when it can.</param>
public sealed record PublisherReadiness(bool IsReady, string? Reason = null);
