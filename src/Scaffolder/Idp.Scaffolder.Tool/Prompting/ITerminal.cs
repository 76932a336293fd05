namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Somebody at a terminal.</summary>
internal interface ITerminal
{
    /// <summary>Shows a text.</summary>
    void Write(string text);

    /// <summary>Reads a line; null when no more comes.</summary>
    Task<string?> ReadLineAsync(CancellationToken cancellationToken);

    /// <summary>Reads a line that is not shown; null when no more comes.</summary>
    Task<string?> ReadSecretAsync(CancellationToken cancellationToken);
}
