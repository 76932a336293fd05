using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>What a journal tells of one call of an action.</summary>
internal sealed class CallHistory
{
    /// <summary>Whether an attempt began whose end is not known.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether it succeeded.</summary>
    public bool IsDone { get; set; }

    /// <summary>Whether a person was asked.</summary>
    public bool IsParked { get; set; }

    /// <summary>How many attempts failed.</summary>
    public int Failures { get; set; }

    /// <summary>The sealed outputs of a call that is done.</summary>
    public JsonNode? Output { get; set; }
}
