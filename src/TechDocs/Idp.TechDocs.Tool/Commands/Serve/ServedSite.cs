namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>The site that is shown now. Thread-safe.</summary>
internal sealed class ServedSite
{
    private readonly Lock _turn = new();
    private volatile Shown _now = new(null, 0);

    /// <summary>What is shown; its folder is null before the first site is built.</summary>
    public Shown Now => _now;

    /// <summary>Shows another site. That before the last one is deleted: what still is read of the last one is there.</summary>
    public void Show(string folder)
    {
        lock (_turn)
        {
            var last = _now;
            _now = new Shown(folder, last.Version + 1) { Previous = last.Folder };
            last.Replaced.TrySetResult();
            if (last.Previous is { } old)
            {
                Directory.Delete(old, recursive: true);
            }
        }
    }

    /// <summary>One site.</summary>
    /// <param name="Folder">Its folder.</param>
    /// <param name="Version">Grows with each.</param>
    internal sealed record Shown(string? Folder, int Version)
    {
        /// <summary>The folder of the one before.</summary>
        public string? Previous { get; init; }

        /// <summary>Is completed when another one is shown.</summary>
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
