using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MentoringAndRunningInternships : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    presence = table.Column<int>(type: "INTEGER", nullable: false),
                    diligence = table.Column<int>(type: "INTEGER", nullable: false),
                    skill = table.Column<int>(type: "INTEGER", nullable: false),
                    manners = table.Column<int>(type: "INTEGER", nullable: false),
                    safety = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluations_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "incidents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hour = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_incidents", x => x.id);
                    table.ForeignKey(
                        name: "fk_incidents_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "logbook_entries",
                columns: table => new
                {
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    attendance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    to = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    work = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logbook_entries", x => new { x.placement_id, x.day, x.no });
                    table.ForeignKey(
                        name: "fk_logbook_entries_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentoring_pairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 70, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentoring_pairs", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentoring_pairs_mentors_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mentoring_pairs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outings",
                columns: table => new
                {
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    out_at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    back_at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    due_back = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outings", x => new { x.placement_id, x.day });
                    table.ForeignKey(
                        name: "fk_outings_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    officer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    findings = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    needs = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    done = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_visits_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentor_meetings",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    pair_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    inside = table.Column<bool>(type: "INTEGER", nullable: false),
                    topics = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    mentor_mood = table.Column<int>(type: "INTEGER", nullable: true),
                    person_mood = table.Column<int>(type: "INTEGER", nullable: true),
                    late_why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    in_error_why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    in_error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentor_meetings", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_mentor_meetings_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pair_goals",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    pair_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_goals", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_pair_goals_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pair_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    pair_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_history", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_pair_history_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_meetings",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    pair_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cancelled_why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planned_meetings", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_planned_meetings_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outing_marks",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    out_at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    back_at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outing_marks", x => new { x.placement_id, x.day, x.no });
                    table.ForeignKey(
                        name: "fk_outing_marks_outings_placement_id_day",
                        columns: x => new { x.placement_id, x.day },
                        principalTable: "outings",
                        principalColumns: new[] { "placement_id", "day" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_placement_id",
                table: "evaluations",
                column: "placement_id");

            migrationBuilder.CreateIndex(
                name: "ix_incidents_placement_id",
                table: "incidents",
                column: "placement_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentor_meetings_on",
                table: "mentor_meetings",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_commitment_id",
                table: "mentoring_pairs",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_mentor_id",
                table: "mentoring_pairs",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_participant_id",
                table: "mentoring_pairs",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_running_key",
                table: "mentoring_pairs",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_unit_state",
                table: "mentoring_pairs",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_outings_day_back_at",
                table: "outings",
                columns: new[] { "day", "back_at" });

            migrationBuilder.CreateIndex(
                name: "ix_planned_meetings_on",
                table: "planned_meetings",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_visits_placement_id_side_on",
                table: "supervision_visits",
                columns: new[] { "placement_id", "side", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "incidents");

            migrationBuilder.DropTable(
                name: "logbook_entries");

            migrationBuilder.DropTable(
                name: "mentor_meetings");

            migrationBuilder.DropTable(
                name: "outing_marks");

            migrationBuilder.DropTable(
                name: "pair_goals");

            migrationBuilder.DropTable(
                name: "pair_history");

            migrationBuilder.DropTable(
                name: "planned_meetings");

            migrationBuilder.DropTable(
                name: "supervision_visits");

            migrationBuilder.DropTable(
                name: "outings");

            migrationBuilder.DropTable(
                name: "mentoring_pairs");
        }
    }
}
