namespace Idp.Scaffolder.Community.Files;

internal sealed record WriteFileInput
{
    public string? Path { get; init; }

    public string? Content { get; init; }

    public bool? PreserveFormatting { get; init; }
}

internal sealed record ParseFileInput
{
    public string? Path { get; init; }

    public string? Parser { get; init; }
}

internal sealed record ReplaceInput
{
    public IReadOnlyList<ReplacedFile>? Files { get; init; }
}

internal sealed record ReplacedFile
{
    public string? File { get; init; }

    public string? Find { get; init; }

    public bool? MatchRegex { get; init; }

    public string? ReplaceWith { get; init; }

    public bool? IncludeDotFiles { get; init; }
}

internal sealed record PathOutput(string Path);
