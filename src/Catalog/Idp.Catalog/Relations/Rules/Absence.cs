namespace Idp.Catalog.Relations;

/// <summary>How to say that something is not there.</summary>
internal static class Absence
{
    /// <summary>Where it was looked for.</summary>
    public static string Where(WorldView world) => world == WorldView.Open ? "among the files given" : "in the catalog";

    /// <summary>What to do about it.</summary>
    public static string Remedy(WorldView world, string? suggestion)
        => suggestion is not null ? $"Did you mean {suggestion}?"
            : world == WorldView.Open ? "Check the spelling; nothing is wrong if the catalog has it already."
            : "Correct the reference, or add a descriptor of what it names.";
}
