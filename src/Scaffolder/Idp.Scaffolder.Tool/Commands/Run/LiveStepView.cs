using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Idp.CommandLine;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>The steps as a list that is written over at each event, with the last message of the step that runs.</summary>
internal sealed class LiveStepView : StepView
{
    private readonly ToolConsole _console;
    private readonly List<Line> _lines;
    private int _shown;

    public LiveStepView(ToolConsole console, ImmutableArray<TemplateStep> steps)
    {
        _console = console;
        _lines = [.. steps.Select(step => new Line(step.Id, step.Name))];
    }

    public override void Show(RunEvent written)
    {
        if (written.Body.StepId is not { } id)
        {
            return;
        }

        var line = Find(id);
        if (written.Body.Status is { } status)
        {
            line.Change(status, written.CreatedAt);
        }
        else
        {
            line.Message = written.Body.Message.Split('\n')[^1];
        }

        Draw();
    }

    // A run that another process began tells its steps as it goes.
    private Line Find(string id)
    {
        if (_lines.Find(line => line.Id == id) is { } known)
        {
            return known;
        }

        _lines.Add(new Line(id, ""));
        return _lines[^1];
    }

    private void Draw()
    {
        var text = new StringBuilder();
        if (_shown > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\e[{_shown}A");
        }

        // Of a list that outgrew the terminal the end is shown: what has scrolled away cannot be written over.
        int first = Math.Max(0, _lines.Count - (_console.Size.Lines - 1));
        int width = _lines.Max(line => line.Id.Length);
        foreach (var line in _lines.Skip(first))
        {
            string shown = PlainText.Of(line.ToString(width));
            text.Append("\r\e[K").Append(shown.Length < _console.Size.Columns ? shown : shown[..(_console.Size.Columns - 1)]).Append('\n');
        }

        _shown = _lines.Count - first;
        _console.Error.Write(text);
        _console.Error.Flush();
    }

    private sealed class Line(string id, string name)
    {
        private StepStatus? _status;
        private DateTimeOffset _start;
        private TimeSpan? _time;

        public string Id => id;

        public string? Message { get; set; }

        public void Change(StepStatus status, DateTimeOffset at)
        {
            if (status == StepStatus.Processing)
            {
                _start = at;
            }
            else if (_status == StepStatus.Processing)
            {
                _time = at - _start;
            }

            _status = status;
        }

        public string ToString(int width)
        {
            string time = _time is { } taken ? string.Create(CultureInfo.InvariantCulture, $"  {taken.TotalSeconds:0.0} s") : "";
            string message = _status is StepStatus.Processing or StepStatus.Failed && Message is not null ? $"  {Message}" : "";
            return $"{Sign()} {id.PadRight(width)}  {name}{time}{message}".TrimEnd();
        }

        private char Sign() => _status switch
        {
            StepStatus.Processing => '>',
            StepStatus.Completed => '✓',
            StepStatus.Failed => '✗',
            StepStatus.Skipped => '-',
            StepStatus.Cancelled => '!',
            _ => ' ',
        };
    }
}
