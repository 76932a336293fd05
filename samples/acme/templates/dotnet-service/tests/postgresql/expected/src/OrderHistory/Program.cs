using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenTelemetry()
    .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddOtlpExporter())
    .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter());
builder.Services.AddHealthChecks()
    .AddNpgSql();
builder.Services.AddNpgsqlDataSource(builder.Configuration.GetConnectionString("order-history")!);

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/", () => Results.Ok(new { service = "order-history" }));
app.Run();

/// <summary>Named so that the tests can start the service.</summary>
public partial class Program;
