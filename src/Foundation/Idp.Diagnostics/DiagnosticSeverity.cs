namespace Idp.Diagnostics;

/// <summary>How much a diagnostic weighs; larger is graver.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Switched off by configuration; never reported.</summary>
    Off,

    /// <summary>Worth knowing; nothing is wrong for certain.</summary>
    Info,

    /// <summary>Works, yet is probably not what was meant.</summary>
    Warning,

    /// <summary>Will be refused, or will not work.</summary>
    Error,
}
