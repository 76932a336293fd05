namespace Idp.Content;

/// <summary>One file that a search found.</summary>
/// <param name="Path">Where it is, from the root.</param>
/// <param name="Length">Its size in bytes when it was found.</param>
public sealed record ContentEntry(ContentPath Path, long Length);
