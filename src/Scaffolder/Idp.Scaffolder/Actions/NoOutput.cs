namespace Idp.Scaffolder.Actions;

/// <summary>The output of an action that gives none.</summary>
public sealed record NoOutput
{
    private NoOutput()
    {
    }

    /// <summary>The only one.</summary>
    public static NoOutput Value { get; } = new();
}
