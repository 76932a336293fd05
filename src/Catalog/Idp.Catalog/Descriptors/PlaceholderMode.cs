namespace Idp.Catalog.Descriptors;

/// <summary>What to do about <c>$text</c>, <c>$json</c>, <c>$yaml</c>, <c>$openapi</c> and <c>$asyncapi</c>.</summary>
public enum PlaceholderMode
{
    /// <summary>Read the files that they name, below the root; addresses elsewhere are not read, and nothing is said about their contents.</summary>
    File,

    /// <summary>Read nothing: every placeholder yields a short text.</summary>
    Stub,

    /// <summary>Leave them as they are, as a catalog without the feature does.</summary>
    Off,
}
