namespace Idp.Scaffolder.Tests.Crashes;

/// <summary>When a process is killed; never, unless something is said.</summary>
internal sealed record KillPoint
{
    /// <summary>With which request of the process, from 1.</summary>
    public int? Request { get; init; }

    /// <summary>Whether the request takes effect before.</summary>
    public bool AfterEffect { get; init; }

    /// <summary>With which append to the journal, from 1; 0 for none.</summary>
    public int Append { get; init; }

    /// <summary>How many bytes of that append are not written.</summary>
    public int TornBytes { get; init; }

    /// <summary>How long after the run began.</summary>
    public TimeSpan? Delay { get; init; }

    public static KillPoint Random(Random random) => random.Next(4) switch
    {
        0 => new KillPoint { Request = random.Next(1, 10), AfterEffect = random.Next(2) == 0 },
        1 => new KillPoint { Append = random.Next(1, 20) },
        2 => new KillPoint { Append = random.Next(1, 20), TornBytes = random.Next(1, 400) },
        _ => new KillPoint { Delay = TimeSpan.FromMilliseconds(random.Next(0, 150)) },
    };
}
