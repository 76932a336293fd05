using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenTelemetry()
    .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddOtlpExporter())
    .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter());
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/", () => Results.Ok(new { service = "gift-cards" }));
app.Run();

/// <summary>Named so that the tests can start the service.</summary>
public partial class Program;
