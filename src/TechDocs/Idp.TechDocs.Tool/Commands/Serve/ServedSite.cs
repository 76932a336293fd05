namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>The site that is shown now. Thread-safe.</summary>
internal sealed class ServedSite
{
    private readonly Lock _turn = new();
    private volatile Shown _now = new(null, 0);

    /// <summary>What is shown; no site before the first one is opened.</summary>
    public Shown Now => _now;

    /// <summary>Shows a site, or the same one as it is now.</summary>
    public void Show(LiveSite site)
    {
        lock (_turn)
        {
            var last = _now;
            _now = new Shown(site, last.Version + 1);
            last.Replaced.TrySetResult();
        }
    }

    /// <summary>One state of a site.</summary>
    /// <param name="Site">The site.</param>
    /// <param name="Version">Grows with each.</param>
    internal sealed record Shown(LiveSite? Site, int Version)
    {
        /// <summary>Is completed when another one is shown.</summary>
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
