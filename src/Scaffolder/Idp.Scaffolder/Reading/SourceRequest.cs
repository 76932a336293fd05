namespace Idp.Scaffolder.Reading;

/// <summary>What is to be read.</summary>
/// <param name="Url">An absolute address that <see cref="ISourceReader.CanRead"/> took.</param>
/// <param name="Token">What the template gave to log in with, or null. Not to be logged.</param>
/// <param name="CreateFolder">Makes an empty folder, which lives until the step ends: for what a reader downloads.</param>
public sealed record SourceRequest(Uri Url, string? Token, Func<string> CreateFolder);
