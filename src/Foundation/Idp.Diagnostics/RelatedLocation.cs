namespace Idp.Diagnostics;

/// <summary>A second place that takes part in a fault.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">Its part, such as <c>first defined here</c>.</param>
public sealed record RelatedLocation(SourceLocation Location, string Message);
