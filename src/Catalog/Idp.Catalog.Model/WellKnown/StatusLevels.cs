namespace Idp.Catalog.Model;

/// <summary>The levels of status items.</summary>
public static class StatusLevels
{
    /// <summary>Only for information.</summary>
    public const string Info = "info";

    /// <summary>Something needs attention.</summary>
    public const string Warning = "warning";

    /// <summary>Something is wrong.</summary>
    public const string Error = "error";
}
