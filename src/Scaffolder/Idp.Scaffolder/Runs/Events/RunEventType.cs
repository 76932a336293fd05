namespace Idp.Scaffolder.Runs.Events;

/// <summary>The sorts of events, as upstream's API names them in small letters.</summary>
public enum RunEventType
{
    /// <summary>A step begins, ends or says something.</summary>
    Log,

    /// <summary>The run is over; always the last event.</summary>
    Completion,

    /// <summary>Somebody asked that the run stop.</summary>
    Cancelled,

    /// <summary>Another process goes on with the run.</summary>
    Recovered,
}
